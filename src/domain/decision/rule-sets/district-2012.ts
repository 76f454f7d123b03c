import type { RuleSet } from '../rule-set';
import { CHARTER_CLAUSES } from './charter';

/**
 * The rules under which Quảng Nam arranged its districts in 2012. The numbers are those of the Party Charter
 * (articles 21 and 24); the two groupings are those the article reports for 11 and 7 districts. The text and date
 * of Hướng dẫn 38-HD/BTCTW were not found: it is cited by number and subject alone, and no number rests on it.
 */
export const district2012: RuleSet = {
  id: 'cap-huyen-2012',
  name: { vi: 'Cấp huyện 2012 (38-HD/BTCTW)', en: 'District level 2012 (38-HD/BTCTW)' },
  validFrom: '2012',
  madeFrom: null,
  citations: [
    ...CHARTER_CLAUSES,
    {
      id: 'hd-38',
      document: { vi: 'Hướng dẫn số 38-HD/BTCTW', en: 'Guidance 38-HD/BTCTW' },
      number: '38-HD/BTCTW',
      issued: '2012',
      subject: {
        vi: 'Mô hình tổ chức của một số loại hình tổ chức cơ sở đảng',
        en: 'Organisation of some kinds of base party organisations',
      },
      article: '',
      clause: null,
      says: null,
    },
  ],
  blocs: [
    {
      id: 'party',
      name: { vi: 'Khối các cơ quan đảng', en: 'Party organs' },
      shortName: { vi: 'Khối đảng', en: 'Party' },
      headerWords: [
        'khối các cơ quan đảng',
        'khối cơ quan đảng',
        'các cơ quan đảng',
        'cơ quan đảng',
        'khối đảng',
      ],
    },
    {
      id: 'front',
      name: { vi: 'Khối Mặt trận Tổ quốc và các đoàn thể', en: 'Fatherland Front and mass organisations' },
      shortName: { vi: 'Khối MTTQ, đoàn thể', en: 'Front' },
      headerWords: [
        'khối mặt trận tổ quốc và các đoàn thể',
        'khối mặt trận và các đoàn thể',
        'khối mặt trận, đoàn thể',
        'khối mặt trận',
        'mặt trận tổ quốc',
        'mặt trận',
        'khối mttq',
        'mttq',
        'ct-xh',
        'chính trị - xã hội',
        'khối đoàn thể',
        'đoàn thể',
      ],
    },
    {
      id: 'government',
      name: { vi: 'Khối các cơ quan chuyên môn (chính quyền)', en: 'Government departments' },
      shortName: { vi: 'Khối chính quyền', en: 'Government' },
      headerWords: [
        'khối các cơ quan chuyên môn thuộc huyện',
        'khối các cơ quan chuyên môn',
        'cơ quan chuyên môn',
        'khối các cơ quan chính quyền',
        'khối chính quyền',
        'cơ quan chính quyền',
        'chính quyền',
        'khối nhà nước',
        'cơ quan nhà nước',
      ],
    },
  ],
  committeeThreshold: {
    members: 30,
    basis: 'all',
    citation: '21.4',
    consentCitation: '21.5',
    cellCitation: '21.3',
    below: 'choice',
  },
  organisationMinimum: { fullMembers: 3, citation: '21.2' },
  subordinateCell: {
    fullMembers: 3,
    citation: '24.1',
    mostMembers: 30,
    consentCitation: '21.5',
    committeeFrom: 9,
    committeeCitation: '24.4',
  },
  parts: [
    { blocs: ['party'], use: 'recommended' },
    { blocs: ['front'], use: 'recommended' },
    { blocs: ['government'], use: 'recommended' },
    { blocs: ['party', 'front'], use: 'recommended' },
    { blocs: ['party', 'front', 'government'], use: 'optional' },
  ],
  preference: 'more-organisations',
  procedure: 'seven-steps-2012',
};

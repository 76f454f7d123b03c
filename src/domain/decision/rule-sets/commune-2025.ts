import type { RuleSet } from '../rule-set';
import { CHARTER_CLAUSES } from './charter';

/**
 * The same job in communes and wards, since there is no district level any more (01/7/2025): party organs, people's
 * council and Fatherland Front in one organisation, the people's committee in another (361-QĐ/TW). Neither its text nor
 * that of 296-QĐ/TW was found: they are cited by number and year alone, and every limit is the Party Charter's. Under 30 members such an organisation is a base
 * cell (article 21, clause 3), which most of them are, so that nothing has to be chosen for it.
 */
export const commune2025: RuleSet = {
  id: 'cap-xa-2025',
  name: { vi: 'Cấp xã 2025 (361-QĐ/TW)', en: 'Commune level 2025 (361-QĐ/TW)' },
  validFrom: '01/7/2025',
  madeFrom: null,
  citations: [
    ...CHARTER_CLAUSES,
    {
      id: 'qd-361',
      document: { vi: 'Quy định số 361-QĐ/TW', en: 'Regulation 361-QĐ/TW' },
      number: '361-QĐ/TW',
      issued: '2025',
      subject: null,
      article: '',
      clause: null,
      says: {
        vi: 'Cơ quan đảng, HĐND, MTTQ cùng một tổ chức đảng; UBND một tổ chức đảng.',
        en: 'Party organs, people’s council and Fatherland Front in one party organisation; the people’s committee in another.',
      },
    },
    {
      id: 'qd-296',
      document: { vi: 'Quy định số 296-QĐ/TW', en: 'Regulation 296-QĐ/TW' },
      number: '296-QĐ/TW',
      issued: '2025',
      subject: null,
      article: '',
      clause: null,
      says: {
        vi: 'Cấp ủy cấp trên chỉ định ủy ban kiểm tra của tổ chức mới lập.',
        en: 'The higher committee appoints the inspection committee of a newly founded organisation.',
      },
    },
  ],
  blocs: [
    {
      id: 'party',
      name: { vi: 'Các cơ quan đảng', en: 'Party organs' },
      shortName: { vi: 'Cơ quan đảng', en: 'Party' },
      headerWords: ['khối các cơ quan đảng', 'các cơ quan đảng', 'cơ quan đảng', 'khối đảng'],
    },
    {
      id: 'council',
      name: { vi: 'Hội đồng nhân dân', en: 'People’s council' },
      shortName: { vi: 'HĐND', en: 'Council' },
      headerWords: ['hội đồng nhân dân', 'khối hđnd', 'hđnd'],
    },
    {
      id: 'front',
      name: { vi: 'Mặt trận Tổ quốc và các đoàn thể', en: 'Fatherland Front and mass organisations' },
      shortName: { vi: 'MTTQ, đoàn thể', en: 'Front' },
      headerWords: [
        'khối mặt trận tổ quốc và các đoàn thể',
        'khối mặt trận, đoàn thể',
        'khối mặt trận',
        'mặt trận tổ quốc',
        'mặt trận',
        'khối mttq',
        'mttq',
        'khối đoàn thể',
        'đoàn thể',
      ],
    },
    {
      id: 'government',
      name: { vi: 'Ủy ban nhân dân', en: 'People’s committee' },
      shortName: { vi: 'UBND', en: 'Government' },
      headerWords: [
        'ủy ban nhân dân',
        'khối ubnd',
        'ubnd',
        'khối chính quyền',
        'cơ quan chính quyền',
        'chính quyền',
      ],
    },
  ],
  committeeThreshold: {
    members: 30,
    basis: 'all',
    citation: '21.4',
    consentCitation: '21.5',
    cellCitation: '21.3',
    below: 'cell',
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
    { blocs: ['party', 'council', 'front'], use: 'recommended' },
    { blocs: ['government'], use: 'recommended' },
    { blocs: ['party', 'council', 'front', 'government'], use: 'optional' },
  ],
  preference: 'more-organisations',
  procedure: 'seven-steps-2025',
};

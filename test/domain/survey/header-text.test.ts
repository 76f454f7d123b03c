import { headerReader } from '../../../src/domain/survey/header/header-text';
import { blocs } from './sheet-of';

const read = headerReader([
  ...blocs,
  { id: 'front', headerWords: ['CT-XH'] },
  { id: 'culture', headerWords: ['văn hóa - xã hội'] },
]);

test.each([
  ['ĐẢNG VIÊN', []],
  ['Số đảng bộ', []],
  ['Tổ chức cơ sở đảng', []],
  ['ĐẢNG CỘNG SẢN VIỆT NAM', []],
  ['Đảng viên khối đảng', ['party']],
  ['KHỐI CÁC CƠ QUAN ĐẢNG', ['party']],
  ['Khối  các cơ quan\nchuyên môn thuộc huyện', ['government']],
  ['MẶT TRẬN TỔ QUỐC VÀ CÁC ĐOÀN THỂ', ['front']],
  ['Khối các tổ chức CT–XH', ['front']],
  ['Khối văn hoá, xã hội', ['culture']],
  ['khối đảng, mặt trận, đoàn thể', ['party', 'front']],
])('%p names the blocs %j', (text, named) => {
  expect([...read(text).blocs].sort()).toEqual([...named].sort());
});

test.each([
  ['ĐBCS', 'committees'],
  ['Đ.B cơ sở', null],
  ['Đảng bộ cơ sở', 'committees'],
  ['CB CS', 'cells'],
  ['Số chi bộ', 'cells'],
  ['TCCSĐ', 'organisations'],
  ['Số ĐB, CB cơ sở', 'organisations'],
  ['Tổng số ĐV', 'members'],
  ['Đảng viên chính thức', 'fullMembers'],
  ['Đảng viên dự bị', 'probationary'],
  ['Đảng viên (chính thức, dự bị)', 'members'],
  ['Tổ chức đảng và đảng viên', null],
])('%p counts %p', (text, measure) => {
  expect(read(text).measure).toBe(measure);
});

test.each(['Đvt: đảng viên', 'Biểu số 2: đảng viên khối đảng', `Đảng viên ${'rất dài '.repeat(40)}`])(
  '%p is no text of a header',
  (text) => {
    expect(read(text)).toMatchObject({ blocs: [], measure: null, recognised: false });
  },
);

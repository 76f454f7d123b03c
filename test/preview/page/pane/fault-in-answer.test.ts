import { faultIn } from '../../../../src/preview/page/pane/fault-in-answer';

const answer = (error?: { Code: string; Message: string }): string =>
  JSON.stringify({ type: 2, message: { body: JSON.stringify({ Results: [], Error: error }) } });

describe('a fault in an answer', () => {
  it('is a member the host does not know, or a failure of its own', () => {
    expect(faultIn(answer({ Code: 'ApiNotFound', Message: 'Range.foo is not known' }))).toBe(
      'ApiNotFound: Range.foo is not known',
    );
    expect(faultIn(answer({ Code: 'GeneralException', Message: 'The host failed: x' }))).toContain('x');
  });

  it('is none where Excel itself would refuse', () => {
    expect(faultIn(answer({ Code: 'AccessDenied', Message: 'protected' }))).toBeUndefined();
    expect(faultIn(answer())).toBeUndefined();
    expect(faultIn('{"type":3,"message":{"entries":["Error"]}}')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { exact } from '../../src/numeric/text.ts';
import { scoringParameters } from '../../src/tables/scoring-parameters.ts';
import { indicatorWith, settingsWith } from '../support/model-workspace.ts';

const settings = settingsWith({ scale: { floor: exact('60'), ceiling: exact('100.0') } });

describe('scoringParameters', () => {
  it.each([
    ['the scale', indicatorWith(), settings, 'floor=60 ceiling=100'],
    [
      'goalposts, and the transform that they pass through',
      indicatorWith({ scoring: 'goalposts', worst: exact('1e1'), best: exact('2.50'), transform: 'log' }),
      settings,
      'transform=log floor=60 ceiling=100 worst=10 best=2.5',
    ],
    ['mean and deviation', indicatorWith({ scoring: 'z-score' }), settings, 'floor=60 ceiling=100 mean=50 sd=10'],
    [
      'a deduction',
      indicatorWith({ scoring: 'deduct', deduction: exact('0.5') }),
      settings,
      'floor=60 ceiling=100 deduction=0.5',
    ],
    [
      'an optimum with its limits',
      indicatorWith({
        direction: 'interval',
        optimum: { low: exact('1'), high: exact('2.0'), worstLow: undefined, worstHigh: exact('9') },
      }),
      settings,
      'floor=60 ceiling=100 optimum_low=1 optimum_high=2 worst_high=9',
    ],
    [
      'a reference figure',
      indicatorWith({ scoring: 'distance-to-reference', reference: { code: '1.50', figure: exact('1.50') } }),
      settings,
      'floor=60 ceiling=100 reference=1.5',
    ],
    [
      'a reference region',
      indicatorWith({ scoring: 'distance-to-reference', reference: { code: 'hz', figure: undefined } }),
      settings,
      'floor=60 ceiling=100 reference_region=hz',
    ],
    ['nothing where nothing else is needed', indicatorWith({ scoring: 'identity' }), settings, ''],
    [
      'how many must report, where the indicator is left out otherwise',
      indicatorWith({ scoring: 'rank', missing: 'screen' }),
      settingsWith({ minAvailability: exact('0.50') }),
      'min_availability=0.5',
    ],
    [
      'that scores are rounded on their way up',
      indicatorWith({ scoring: 'rank' }),
      settingsWith({ carry: 'published' }),
      'carry=published',
    ],
  ])('says %s', (_, indicator, own, text) => {
    expect(scoringParameters(indicator, [], own)).toBe(text);
  });

  it('says the steps, the highest first', () => {
    const steps = [
      { from: exact('10'), score: exact('90.0') },
      { from: undefined, score: exact('20') },
    ];
    expect(scoringParameters(indicatorWith({ scoring: 'steps' }), steps, settings)).toBe('steps=10:90;:20');
  });
});

import type { Procedure, Step } from './procedure';
import { sevenSteps2012 } from './seven-steps-2012';

/**
 * The steps of 2012 for communes and wards, without the pilots: no procedure of theirs was found. What is known to differ is the last step:
 * the inspection committee of a new organisation is appointed by the higher committee, not elected (296-QĐ/TW, 2025).
 */
export const sevenSteps2025: Procedure = {
  id: 'seven-steps-2025',
  units: 'commune',
  pilots: [],
  votersConvened: sevenSteps2012.votersConvened,
  steps: sevenSteps2012.steps
    .filter(({ level }) => level !== 'province')
    .map((step): Step =>
      step.id === 'start-work'
        ? {
            ...step,
            id: 'start-work-appointed',
            documents: [
              'inspection-appointment-request',
              'inspection-appointment-decision',
              'working-rules',
              'assignment',
              'work-programme',
            ],
            citations: ['qd-296'],
            items: step.items.map((item) =>
              item.id === 'elect-inspection'
                ? {
                    ...item,
                    id: 'appoint-inspection',
                    documents: ['inspection-appointment-request', 'inspection-appointment-decision'],
                    citations: ['qd-296'],
                  }
                : item,
            ),
          }
        : step,
    ),
};

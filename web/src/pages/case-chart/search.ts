/** Which moment is looked at, with which it is compared, and which part of the chart is open. */
export interface ChartSearch {
  /** The number of an event; absent: the last. */
  readonly at?: number;
  /** The number of the event A with which it is compared. */
  readonly from?: number;
  /** The part of the chart that is shown from the inside. */
  readonly part?: string;
  /** Whether every state and every transition is drawn. */
  readonly all?: true;
}

/** Reads the address; what it does not understand is left out. */
export function readChartSearch({ at, from, part, all }: Record<string, unknown>): ChartSearch {
  return {
    ...(isEventNumber(at) && { at }),
    ...(isEventNumber(from) && { from }),
    ...(typeof part === 'string' && part !== '' && { part }),
    ...(all === true && { all }),
  };
}

function isEventNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

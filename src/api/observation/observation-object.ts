/** Observations as the statements return them, in the shape of the schema. */
import type { ObservationRecord } from "../../lookup/observations.js";
import type { ObservationNature } from "../../model/model.gen.js";
import type { Observation } from "./observation-type.js";

export function observationOf(record: ObservationRecord): Observation {
  const { id, indicator, value, text, unit, qualifier, period } = record;
  return {
    id,
    indicator,
    value,
    text,
    unit,
    qualifier,
    period,
    nature: record.nature as ObservationNature,
    subjectId: record.subject,
    initiativeId: record.initiative,
    citationTexts: record.citations,
  };
}

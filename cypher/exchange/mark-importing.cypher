/// Says that an import in several batches has begun, or with null that it is finished.
/// write one
/// $importing: string?
/// -> saved: int
MERGE (m:Meta {id: 'import'})
SET m += {importing: $importing}
RETURN count(m) AS saved

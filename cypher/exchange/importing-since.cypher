/// Since when an import in several batches is unfinished; no row where none is.
/// read maybe
/// -> since: string
MATCH (m:Meta {id: 'import'})
WHERE m.importing IS NOT NULL
RETURN m.importing AS since

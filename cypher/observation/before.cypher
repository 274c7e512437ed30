/// Observations before this sort key.
/// fragment
/// $indicator: string
/// $period: string
/// $id: string
(key < $indicator OR (key = $indicator AND (foundPeriod < $period OR (foundPeriod = $period AND foundId < $id))))

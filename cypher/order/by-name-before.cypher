/// Rows before this name key and id, computed as `nameKey` and `foundId`.
/// fragment
/// $nameKey: string
/// $id: string
(nameKey < $nameKey OR (nameKey = $nameKey AND foundId < $id))

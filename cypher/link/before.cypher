/// Links before this sort key.
/// fragment
/// $type: string
/// $nameKey: string
/// $id: string
(linkType < $type OR (linkType = $type AND (nameKey < $nameKey OR (nameKey = $nameKey AND linkId < $id))))

/// Organizations with this name or alias, compared by name key.
/// fragment
/// $key: string
(node.nameKey = $key OR $key IN coalesce(node.aliasKeys, []))

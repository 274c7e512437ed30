/// Sort key: the beginning; those without one carry the key that comes last.
/// fragment
/// $none: string
coalesce(node.since, $none)

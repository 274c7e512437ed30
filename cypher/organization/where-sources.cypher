/// Organizations cited from one of these sources; each parameter is the source id and `#`.
/// fragment
/// $prefixes: [string]
any(citation IN coalesce(node.citations, []) WHERE any(prefix IN $prefixes WHERE citation STARTS WITH prefix))

/// Organizations whose names, aliases, short forms or pinyin hold this text.
/// fragment
/// $text: string
coalesce(node.searchText, '') CONTAINS $text

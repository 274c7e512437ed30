/// Sort key: the name key.
/// fragment
node.nameKey

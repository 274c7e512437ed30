/// Sort key: the kind.
/// fragment
node.kind

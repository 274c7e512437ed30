/// Links behind this id.
/// fragment
/// $id: string
r.id > $id

/// Links before this id.
/// fragment
/// $id: string
r.id < $id

/// Organizations that serve this group of people.
/// fragment
/// $group: string
$group IN coalesce(node.serves, [])

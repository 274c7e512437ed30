/// Organizations that hold and should lie in an area; provinces lie in none.
/// fragment
/// $from: string
/// $to: string
(node:Organization AND node.sinceFrom <= $to AND node.untilTo >= $from AND coalesce(node.level, '') <> 'PROVINCE')

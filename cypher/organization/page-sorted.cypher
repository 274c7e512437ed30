/// A page of organizations by up to three sort keys and id, each in its own direction.
/// read many
/// $resume: bool
/// $up1: bool
/// $up2: bool
/// $up3: bool
/// $upId: bool
/// $value1: string
/// $value2: string
/// $value3: string
/// $id: string
/// $limit: int
/// $$key1 = node.nameKey
/// $$key2 = node.nameKey
/// $$key3 = node.nameKey
/// $$way1 = ASC
/// $$way2 = ASC
/// $$way3 = ASC
/// $$wayId = ASC
/// -> key1: string
/// -> key2: string
/// -> key3: string
/// -> @entity
MATCH (node:Organization)
WHERE $$where
WITH node, node.id AS nodeId, $$key1 AS sort1, $$key2 AS sort2, $$key3 AS sort3
WHERE NOT $resume OR (($up1 AND sort1 > $value1) OR (NOT $up1 AND sort1 < $value1) OR (sort1 = $value1
  AND (($up2 AND sort2 > $value2) OR (NOT $up2 AND sort2 < $value2) OR (sort2 = $value2
  AND (($up3 AND sort3 > $value3) OR (NOT $up3 AND sort3 < $value3) OR (sort3 = $value3
  AND (($upId AND nodeId > $id) OR (NOT $upId AND nodeId < $id))))))))
WITH node, nodeId, sort1, sort2, sort3
ORDER BY sort1 $$way1, sort2 $$way2, sort3 $$way3, nodeId $$wayId LIMIT $limit
RETURN sort1 AS key1, sort2 AS key2, sort3 AS key3, @entity(node)
ORDER BY key1 $$way1, key2 $$way2, key3 $$way3, id $$wayId

/// Where the check of posts begins: at the persons, and at the organizations where somebody holds or held a post.
/// fragment
CALL () {
  MATCH (node:Person)
  RETURN node
  UNION
  MATCH (holder:Person)-[:HOLDS_POST]->(node:Organization)
  RETURN node
}
WITH node

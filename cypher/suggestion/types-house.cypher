/// Command and founding: what makes two organizations parts of one house.
/// fragment
SUBORDINATE_TO|ESTABLISHED

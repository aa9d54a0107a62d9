-- Most paths have no sibling: those need no place in the index.

DROP INDEX trajectory_siblings;
CREATE INDEX trajectory_siblings ON trajectory USING gin (siblings) WHERE siblings <> '{}';

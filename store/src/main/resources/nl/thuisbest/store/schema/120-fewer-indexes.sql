-- Most paths have no sibling: those need no place in the index.

DROP INDEX trajectory_siblings;
CREATE INDEX trajectory_siblings ON trajectory USING gin (siblings) WHERE siblings <> '{}';

-- A list is of a team, or walks an order; asked together with a team this index reads a quarter of the table.
DROP INDEX trajectory_stage;

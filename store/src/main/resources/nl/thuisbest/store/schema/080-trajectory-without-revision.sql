-- The head of a path knows its revision; a list that repeats it would have to be written at every entry.

ALTER TABLE trajectory DROP COLUMN revision;

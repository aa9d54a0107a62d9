-- Measures and leave decisions of each path (JW 6.7.3): one row per path, computed from its journal.

CREATE TABLE restriction_register (
    stream uuid   PRIMARY KEY,
    youth  uuid   NOT NULL,
    lines  text[] NOT NULL
) WITH (fillfactor = 70);
COMMENT ON TABLE restriction_register IS 'Measures and leave of each path, for the inspectorate; a projection of the journal, without text of any person.';
COMMENT ON COLUMN restriction_register.stream IS 'The path.';
COMMENT ON COLUMN restriction_register.youth IS 'Whom it is about; the name and number stand in the person register.';
COMMENT ON COLUMN restriction_register.lines IS 'Each measure or leave decision: kind, number, code, beginning, end, day of the decision, whether prolonged.';

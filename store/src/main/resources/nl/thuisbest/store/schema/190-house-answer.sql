-- What the organisation agreed where the sources of a programme are silent: of no path, so beside the journal.

CREATE TABLE house_answer (
    programme text        NOT NULL,
    point     text        NOT NULL,
    turn      integer     NOT NULL CHECK (turn > 0),
    answer    text,
    staff_id  uuid        NOT NULL REFERENCES staff,
    role      text        NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (programme, point, turn)
);
CREATE INDEX house_answer_staff ON house_answer (staff_id);
COMMENT ON TABLE house_answer IS 'What the organisation agreed about what no source says; rows are only added, the last turn holds.';
COMMENT ON COLUMN house_answer.programme IS 'Programme of the rulebook.';
COMMENT ON COLUMN house_answer.point IS 'Which of its open points.';
COMMENT ON COLUMN house_answer.turn IS 'How often was said something about this point, this one included.';
COMMENT ON COLUMN house_answer.answer IS 'What was agreed; none when the agreement was withdrawn.';
COMMENT ON COLUMN house_answer.staff_id IS 'Who recorded it.';
COMMENT ON COLUMN house_answer.role IS 'In which role.';
COMMENT ON COLUMN house_answer.at IS 'When.';

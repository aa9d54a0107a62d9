-- What the organisation sent to the inspectorate (Jeugdwet 6.7.3, 6.7.4): of no path alone, so beside the journal.

CREATE TABLE inspectorate_submission (
    number    integer     PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    kind      text        NOT NULL CHECK (kind IN ('overview', 'analysis')),
    from_day  date        NOT NULL,
    until_day date        NOT NULL CHECK (until_day > from_day),
    sent_on   date        NOT NULL,
    staff_id  uuid        NOT NULL REFERENCES staff,
    role      text        NOT NULL,
    at        timestamptz NOT NULL
);
CREATE INDEX inspectorate_submission_staff ON inspectorate_submission (staff_id);
COMMENT ON TABLE inspectorate_submission IS 'That an overview or analysis was sent to the inspectorate; rows are only added.';
COMMENT ON COLUMN inspectorate_submission.number IS 'Which one.';
COMMENT ON COLUMN inspectorate_submission.kind IS 'Overview of measures and leave, or analysis of measures.';
COMMENT ON COLUMN inspectorate_submission.from_day IS 'First day of the period it is about.';
COMMENT ON COLUMN inspectorate_submission.until_day IS 'First day after that period.';
COMMENT ON COLUMN inspectorate_submission.sent_on IS 'On which day it was sent.';
COMMENT ON COLUMN inspectorate_submission.staff_id IS 'Who recorded it.';
COMMENT ON COLUMN inspectorate_submission.role IS 'In which role.';
COMMENT ON COLUMN inspectorate_submission.at IS 'When it was recorded.';

CREATE TABLE inspectorate_undoing (
    submission integer     PRIMARY KEY REFERENCES inspectorate_submission,
    staff_id   uuid        NOT NULL REFERENCES staff,
    role       text        NOT NULL,
    at         timestamptz NOT NULL
);
CREATE INDEX inspectorate_undoing_staff ON inspectorate_undoing (staff_id);
COMMENT ON TABLE inspectorate_undoing IS 'That a submission was not so; the submission itself stays. Rows are only added.';
COMMENT ON COLUMN inspectorate_undoing.submission IS 'Which submission.';
COMMENT ON COLUMN inspectorate_undoing.staff_id IS 'Who said so.';
COMMENT ON COLUMN inspectorate_undoing.role IS 'In which role.';
COMMENT ON COLUMN inspectorate_undoing.at IS 'When.';

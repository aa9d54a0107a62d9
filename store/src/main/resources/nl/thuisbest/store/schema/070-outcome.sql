-- What came of each path: one row per path, computed from its journal; dropped and replayed it is the same.

CREATE TABLE outcome (
    stream              uuid    PRIMARY KEY,
    programme           text    NOT NULL,
    site                text,
    indicated_on        date,
    placed_on           date,
    returned_on         date,
    closed_on           date,
    lives_at_home       text    NOT NULL,
    new_police_contact  text    NOT NULL,
    school_or_work      text    NOT NULL,
    reason              text,
    in_agreement        text    NOT NULL,
    cooperation_failed  text    NOT NULL,
    placement_prevented text    NOT NULL,
    youth_mark          numeric(3, 1),
    parents_mark        numeric(3, 1),
    inside_days         integer,
    leave_days          integer,
    time_outs           integer,
    exit_day            integer,
    exit_to             text
) WITH (fillfactor = 70);
CREATE INDEX outcome_closed ON outcome (closed_on, site);
CREATE INDEX outcome_placed ON outcome (placed_on, site);
COMMENT ON TABLE outcome IS 'What came of each path; a projection of the journal, without text of any person.';
COMMENT ON COLUMN outcome.stream IS 'The path.';
COMMENT ON COLUMN outcome.programme IS 'Programme of the rulebook.';
COMMENT ON COLUMN outcome.site IS 'Site of the placement.';
COMMENT ON COLUMN outcome.indicated_on IS 'Day of the indication.';
COMMENT ON COLUMN outcome.placed_on IS 'Day of placement, day 0 of the stay.';
COMMENT ON COLUMN outcome.returned_on IS 'Day of going home to live for the first time.';
COMMENT ON COLUMN outcome.closed_on IS 'Day of closing; null while the path runs.';
COMMENT ON COLUMN outcome.lives_at_home IS 'Lives at home at the end: YES, NO or UNKNOWN.';
COMMENT ON COLUMN outcome.new_police_contact IS 'New police contact: YES, NO or UNKNOWN.';
COMMENT ON COLUMN outcome.school_or_work IS 'At school or work at the end: YES, NO or UNKNOWN.';
COMMENT ON COLUMN outcome.reason IS 'How it ended, by the CBS protocol.';
COMMENT ON COLUMN outcome.in_agreement IS 'Ended in mutual agreement: YES, NO or UNKNOWN.';
COMMENT ON COLUMN outcome.cooperation_failed IS 'Working together did not come about: YES, NO or UNKNOWN.';
COMMENT ON COLUMN outcome.placement_prevented IS 'A placement out of home was prevented: YES, NO or UNKNOWN.';
COMMENT ON COLUMN outcome.youth_mark IS 'Mark of the young person, 1 to 10.';
COMMENT ON COLUMN outcome.parents_mark IS 'Mark of the parents, 1 to 10.';
COMMENT ON COLUMN outcome.inside_days IS 'Nights inside over the path, time-outs included, leave not.';
COMMENT ON COLUMN outcome.leave_days IS 'Nights on leave.';
COMMENT ON COLUMN outcome.time_outs IS 'How many time-outs.';
COMMENT ON COLUMN outcome.exit_day IS 'Day number on which the first stay inside ended.';
COMMENT ON COLUMN outcome.exit_to IS 'Where it ended: HOME, OPEN_PLACE or OTHER_CLOSED_PLACE.';

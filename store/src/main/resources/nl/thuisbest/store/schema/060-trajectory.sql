-- One row per path, computed from its journal; dropped and replayed it is the same.

CREATE TABLE trajectory (
    stream         uuid    PRIMARY KEY,
    revision       integer NOT NULL,
    youth          uuid    NOT NULL,
    programme      text    NOT NULL,
    stage          text    NOT NULL,
    phase          text,
    referred_on    date    NOT NULL,
    site           text,
    placed_on      date,
    planned_return date,
    returned_on    date,
    mst_since      date,
    title_until    date,
    closed_on      date,
    team           uuid[]  NOT NULL,
    siblings       uuid[]  NOT NULL
) WITH (fillfactor = 70);
CREATE INDEX trajectory_youth ON trajectory (youth);
CREATE INDEX trajectory_team ON trajectory USING gin (team);
CREATE INDEX trajectory_siblings ON trajectory USING gin (siblings);
CREATE INDEX trajectory_referred ON trajectory (referred_on, stream);
CREATE INDEX trajectory_return ON trajectory (planned_return, stream);
CREATE INDEX trajectory_title ON trajectory (title_until, stream);
CREATE INDEX trajectory_stage ON trajectory (stage, phase, referred_on);
COMMENT ON TABLE trajectory IS 'What lists show of each path; a projection of the journal, without text of any person.';
COMMENT ON COLUMN trajectory.stream IS 'The path.';
COMMENT ON COLUMN trajectory.revision IS 'The entry it was computed at.';
COMMENT ON COLUMN trajectory.youth IS 'The young person, known by name to the register only.';
COMMENT ON COLUMN trajectory.programme IS 'Programme of the rulebook.';
COMMENT ON COLUMN trajectory.stage IS 'How far: referred, indicated, declined or closed.';
COMMENT ON COLUMN trajectory.phase IS 'Phase of the programme, once indicated.';
COMMENT ON COLUMN trajectory.referred_on IS 'Day of referral.';
COMMENT ON COLUMN trajectory.site IS 'Site of the placement.';
COMMENT ON COLUMN trajectory.placed_on IS 'Day of placement.';
COMMENT ON COLUMN trajectory.planned_return IS 'Planned day of going home.';
COMMENT ON COLUMN trajectory.returned_on IS 'Day of the last return home.';
COMMENT ON COLUMN trajectory.mst_since IS 'Start of MST.';
COMMENT ON COLUMN trajectory.title_until IS 'First day on which no registered authorisation holds any more.';
COMMENT ON COLUMN trajectory.closed_on IS 'Day of closing.';
COMMENT ON COLUMN trajectory.team IS 'Active members of the team.';
COMMENT ON COLUMN trajectory.siblings IS 'Paths of siblings linked to this one.';

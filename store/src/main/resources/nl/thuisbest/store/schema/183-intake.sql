-- The way of each referral to help, for the funnel; computed from the journal.

CREATE TABLE intake (
    stream       uuid    PRIMARY KEY,
    youth        uuid    NOT NULL,
    programme    text    NOT NULL,
    referrer     text,
    referred_on  date    NOT NULL,
    asked_on     date,
    asked_days   integer NOT NULL,
    answered_on  date,
    indicated_on date,
    declined_on  date,
    joined_on    date,
    started_on   date,
    turn         text,
    since        date
) WITH (fillfactor = 70);
CREATE INDEX intake_referred ON intake (referred_on);
CREATE INDEX intake_since ON intake (since, stream) WHERE turn IS NOT NULL;
COMMENT ON TABLE intake IS 'When each referral reached what, and whose turn it is; a projection of the journal, without text of any person.';
COMMENT ON COLUMN intake.stream IS 'The path.';
COMMENT ON COLUMN intake.youth IS 'The young person, known by name to the register only.';
COMMENT ON COLUMN intake.programme IS 'Programme of the rulebook.';
COMMENT ON COLUMN intake.referrer IS 'What kind of referrer.';
COMMENT ON COLUMN intake.referred_on IS 'Day of referral.';
COMMENT ON COLUMN intake.asked_on IS 'Day on which more was asked first.';
COMMENT ON COLUMN intake.asked_days IS 'Days that answers of the referrer were waited for.';
COMMENT ON COLUMN intake.answered_on IS 'Day of the first answer of the team: asked more, indicated, declined or joined.';
COMMENT ON COLUMN intake.indicated_on IS 'Day of indication.';
COMMENT ON COLUMN intake.declined_on IS 'Day on which it was declined.';
COMMENT ON COLUMN intake.joined_on IS 'Day on which it was joined to another path.';
COMMENT ON COLUMN intake.started_on IS 'Day of placement or of the start of MST.';
COMMENT ON COLUMN intake.turn IS 'Whose turn it is: team, referrer or start; none when nothing is waited for.';
COMMENT ON COLUMN intake.since IS 'First day of that turn.';

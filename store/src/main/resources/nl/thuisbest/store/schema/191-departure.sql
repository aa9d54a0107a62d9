-- Decisions for which a reason was asked, for the steering figures; computed from the journal.

CREATE TABLE departure_book (
    stream uuid   PRIMARY KEY,
    lines  text[] NOT NULL
);
COMMENT ON TABLE departure_book IS 'What was departed from on each path, by whom in which role and when; a projection of the journal, without text of any person.';
COMMENT ON COLUMN departure_book.stream IS 'The path.';
COMMENT ON COLUMN departure_book.lines IS 'Each: kind; entry of the journal; day; role; who.';

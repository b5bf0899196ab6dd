CREATE TABLE visit (
    day VARCHAR(10) NOT NULL,
    visitor VARCHAR(100) NOT NULL
);

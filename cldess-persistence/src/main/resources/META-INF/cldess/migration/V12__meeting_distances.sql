-- How far apart two guests of a meeting may be, for a criterion that asks a distance.

ALTER TABLE meeting_criterion ADD COLUMN kilometres INTEGER CHECK (kilometres >= 1);

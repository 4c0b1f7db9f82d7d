-- Days of series whose highest low is above their lowest high.
SELECT count(*) FROM (
  SELECT 1 FROM claims GROUP BY series, day HAVING max(low) > min(high)
) AS days

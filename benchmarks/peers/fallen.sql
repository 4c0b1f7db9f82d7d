-- Claims whose high is below the highest low of their series up to their day, that day included.
SELECT count(*) FROM (
  SELECT high, max(low) OVER (PARTITION BY series ORDER BY day RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS floor
  FROM claims
) AS floors
WHERE high < floor

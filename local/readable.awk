# Of what Maven says about a build with tests: each module's name, each test class with its counts,
# whatever went wrong, and the summary. ./check keeps the whole in target/check.log.

{ gsub(/\033\[[0-9;]*m/, "") } # Maven sets colours back even where it uses none
/^\[INFO\] -+ .* -+$/ { goal = $3; next } # --- surefire:3.6.1:test (default-test) @ portal ---

# Notices of the JVM and of libraries, who speak to their developers.
/^WARNING: |^SLF4J|^OpenJDK .* warning:/ { next }
/^\[WARNING\]/ && goal ~ /shade/ { next } # licences that lie in several jars

# What Maven adds to a failure that stands above.
/^\[ERROR\] *$|^\[ERROR\] (To see the full stack trace|Re-run Maven|For more information|\[Help|After correcting|  mvn <args>)/ { next }

/^\[INFO\] Reactor Summary/ { summary = 1; print ""; print; fflush(); next }
summary && /^\[INFO\] *(-+)?$/ { next }
/^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ { print ""; print; fflush(); next }
/^\[INFO\] Tests run: |^\[INFO\] BUILD / || summary { print; fflush(); next }
/^\[INFO\]|^ *$/ { next }
{ print; fflush() }

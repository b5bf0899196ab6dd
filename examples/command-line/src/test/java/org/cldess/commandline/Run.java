package org.cldess.commandline;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one call of the tool came to.
 *
 * @param status the exit status
 * @param out what stood on standard output
 * @param err what stood on standard error
 */
record Run(int status, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2014-07-01T08:00:00Z"), ZoneOffset.UTC);

    /** Calls the tool in this process. */
    static Run of(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        int status = Cldess.run(arguments, new Surroundings(new PrintWriter(out), new PrintWriter(err), CLOCK, false));
        return new Run(status, out.toString(), err.toString());
    }

    /** What stood on standard output, as JSON; it must hold nothing else. */
    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}

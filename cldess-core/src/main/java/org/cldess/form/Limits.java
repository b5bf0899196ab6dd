package org.cldess.form;

import java.util.List;
import org.cldess.language.Message;

/** Asks all values of a thing, however deep, whether they keep their limits. */
public final class Limits {
    private final Complaint complaint;

    /** Hears of what breaks a limit. */
    @FunctionalInterface
    public interface Complaint {
        /**
         * Hears of one value.
         *
         * @param code the code of the problem
         * @param pointer where the value stands, a JSON Pointer into the thing
         * @param message why it is refused
         */
        void add(String code, String pointer, Message message);
    }

    private Limits(Complaint complaint) {
        this.complaint = complaint;
    }

    /**
     * Checks a thing. Takes time linear in its size.
     *
     * @param thing the thing
     * @param complaint hears of each value that breaks a limit
     */
    public static void check(Record thing, Complaint complaint) {
        new Limits(complaint).thing("", thing);
    }

    private void thing(String path, Record thing) {
        for (Part part : Form.of(thing).limited()) {
            Object plain = part.plain(thing);
            if (plain instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    value(path + "/" + part.name() + "/" + i, part, list.get(i));
                }
            } else if (plain != null) {
                value(path + "/" + part.name(), part, plain);
            }
        }
    }

    private void value(String path, Part part, Object value) {
        if (part.holdsThings()) {
            thing(path, (Record) value);
        } else {
            for (Limit limit : part.limits()) {
                limit.refusal(part.name(), value)
                        .ifPresent(refusal -> complaint.add(refusal.code(), path, refusal.message()));
            }
        }
    }
}

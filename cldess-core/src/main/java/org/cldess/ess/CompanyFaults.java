package org.cldess.ess;

import java.util.ArrayList;
import java.util.List;
import org.cldess.language.Message;

/** Describes what the statutes of a company lack. */
final class CompanyFaults {
    private CompanyFaults() {}

    static List<Message> of(String name, StatutesReading reading) {
        List<Message> faults = new ArrayList<>();
        reading.lacking().forEach(clause -> faults.add(Texts.WORDS.message("company.clause", name, clause)));
        if (reading.purposeless()) {
            faults.add(Texts.WORDS.message("company.utility", name));
        }
        return faults;
    }
}

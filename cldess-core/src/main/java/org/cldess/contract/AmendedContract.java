package org.cldess.contract;

import java.time.LocalDate;
import java.util.List;

/** An amendment in its contract. */
record AmendedContract(NamedContract named, Amendment amendment) {

    Contract contract() {
        return named.contract();
    }

    int number() {
        return amendment.number();
    }

    /** The contract as it read when the amendment came. */
    Contract before() {
        return contract().before(amendment);
    }

    List<String> stillToSign(LocalDate day) {
        return contract().partiesStillToSign(amendment, day).stream()
                .map(named::nameOf)
                .toList();
    }
}

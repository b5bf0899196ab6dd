package org.cldess.act;

import org.cldess.contract.party.SignatureBuilder;
import org.cldess.known.Known;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;

/**
 * How a text is signed, if it is recorded.
 *
 * @param method by hand or electronically
 * @param level the level of an electronic signature
 */
record SignatureForm(Known<SignatureMethod> method, Known<SignatureLevel> level) {
    static final SignatureForm UNSAID = new SignatureForm(Known.notRecorded(), Known.notRecorded());

    static SignatureForm by(SignatureMethod method) {
        return new SignatureForm(
                Known.of(method), method == SignatureMethod.HANDWRITTEN ? Known.none() : Known.notRecorded());
    }

    static SignatureForm at(SignatureLevel level) {
        return new SignatureForm(Known.of(SignatureMethod.ELECTRONIC), Known.of(level));
    }

    SignatureBuilder applyTo(SignatureBuilder signature) {
        return signature.method(method).level(level);
    }
}

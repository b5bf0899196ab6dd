/**
 * The home page of a set of documents: the state of the contract, the documents that answer each reader, a search over
 * all of them, and whom to ask.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.home;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;

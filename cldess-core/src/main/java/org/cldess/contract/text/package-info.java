/**
 * The content of a contract: its term, its tree of objectives, the envelopes of its funders and its articles.
 */
@NullMarked
package org.cldess.contract.text;

import org.jspecify.annotations.NullMarked;

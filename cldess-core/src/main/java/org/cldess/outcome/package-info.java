/**
 * What came of encounters (<i>{@index "suites données"}</i>) in introductions, exchanges and gatherings, and whom to
 * ask again.
 */
package org.cldess.outcome;

/** What came of encounters (<i>{@index "suites données"}</i>): of introductions, exchanges and gatherings, and whom to ask again. */
package org.cldess.outcome;

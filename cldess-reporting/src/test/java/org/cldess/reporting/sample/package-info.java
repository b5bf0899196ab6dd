/** Sample dossiers and reports for the tests. */
package org.cldess.reporting.sample;

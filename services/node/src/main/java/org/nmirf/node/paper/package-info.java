/**
 * Documents and tables that leave the program as files: one model, written as DOCX, PDF or XLSX.
 */
@NullMarked
package org.nmirf.node.paper;

import org.jspecify.annotations.NullMarked;

# The command line loads no library that only the window, the memo or a PDF needs: that alone would take longer than
# checking a text report. One such reference in a file that `check` uses brings it in again.
execute_process(COMMAND readelf -d ${PROGRAM} OUTPUT_VARIABLE needed RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "readelf cannot read ${PROGRAM}")
endif()
foreach(library Qt6Gui Qt6Widgets Qt6Charts qpdf poppler-qt6 poppler)
  if(needed MATCHES "lib${library}[.]so")
    message(SEND_ERROR "${PROGRAM} loads ${library}: see app/CMakeLists.txt")
  endif()
endforeach()

# Completion of privlint in PowerShell; printed by `privlint completions powershell`.
Register-ArgumentCompleter -Native -CommandName privlint -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    # the words up to the cursor, one a line
    $words = @()
    $behind = $true
    foreach ($element in $commandAst.CommandElements) {
        $extent = $element.Extent
        if ($extent.StartOffset -ge $cursorPosition) { break }
        $behind = $extent.EndOffset -lt $cursorPosition
        $length = [Math]::Min($extent.EndOffset, $cursorPosition) - $extent.StartOffset
        $words += $extent.Text.Substring(0, $length)
    }
    if ($behind) { $words += '' }

    $before = @{}
    $asked = @{
        _PRIVLINT_COMPLETE = 'powershell_complete'
        _PRIVLINT_WORD = $wordToComplete
        _PRIVLINT_WORDS = $words -join "`n"
    }
    foreach ($name in $asked.Keys) {
        $before[$name] = [Environment]::GetEnvironmentVariable($name)
        [Environment]::SetEnvironmentVariable($name, $asked[$name])
    }
    $encoding = [Console]::OutputEncoding
    try {
        try { [Console]::OutputEncoding = [Text.Encoding]::UTF8 } catch { }
        $program = Get-Command privlint -CommandType Application -TotalCount 1
        $lines = @(& $program 2>$null)
    } finally {
        try { [Console]::OutputEncoding = $encoding } catch { }
        foreach ($name in $asked.Keys) {
            [Environment]::SetEnvironmentVariable($name, $before[$name])
        }
    }

    $found = foreach ($line in $lines) {
        $kind, $value, $help = $line -split '\|', 3
        if ($kind -in 'file', 'dir', 'declaration') { return } # PowerShell looks itself
        if (-not $value) { continue }
        $tip = if ($help) { $help } else { $value }
        [System.Management.Automation.CompletionResult]::new(
            $value, $value, 'ParameterValue', $tip)
    }
    if ($found) { $found } else { '' } # which keeps PowerShell from naming files
}

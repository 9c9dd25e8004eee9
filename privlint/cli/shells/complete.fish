# Completion of privlint in fish; printed by `privlint completions fish`.
function __privlint_files
    # complete what stands behind an option and its `=`, and keep both
    set -l token (commandline -ct)
    set -l head (string match -r '^.*=' -- $token)
    set -l rest (string replace -r '^.*=' '' -- $token)
    for one in ($argv $rest)
        printf '%s%s\n' "$head" $one
    end
end
function __privlint_complete
    set -l typed (commandline -cp | string collect)
    for line in (env _PRIVLINT_COMPLETE=fish_complete _PRIVLINT_WORDS="$typed" \
            privlint 2>/dev/null)
        set -l parts (string split -m 2 '|' -- $line)
        switch $parts[1]
            case plain open
                printf '%s\t%s\n' $parts[2] "$parts[3]"
            case dir
                __privlint_files __fish_complete_directories
            case declaration
                __privlint_files __fish_complete_path |
                    string match -r '^[^\t]*(?:/|\.ya?ml|\.json)(?:\t.*)?$'
            case file
                __privlint_files __fish_complete_path
        end
    end
end
complete --command privlint --no-files --keep-order --arguments '(__privlint_complete)'

// A function of AWS's library for Go: a typed event and answer, an error, a panic.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/aws/aws-lambda-go/lambda"
	"github.com/aws/aws-lambda-go/lambdacontext"
)

type request struct {
	Name string `json:"name"`
}

type response struct {
	Greeting  string `json:"greeting"`
	RequestID string `json:"request_id"`
	ARN       string `json:"function_arn"`
	Memory    int    `json:"memory"`
	LeftMS    int64  `json:"left_ms"`
}

func greet(ctx context.Context, event request) (*response, error) {
	if event.Name == "" {
		return nil, errors.New("nobody to greet")
	}
	if event.Name == "panic" {
		panic("asked for")
	}
	fmt.Println("greeting", event.Name)
	found, _ := lambdacontext.FromContext(ctx)
	deadline, _ := ctx.Deadline()
	return &response{
		Greeting:  "Hello, " + event.Name + "!",
		RequestID: found.AwsRequestID,
		ARN:       found.InvokedFunctionArn,
		Memory:    lambdacontext.MemoryLimitInMB,
		LeftMS:    time.Until(deadline).Milliseconds(),
	}, nil
}

func main() {
	lambda.Start(greet)
}
